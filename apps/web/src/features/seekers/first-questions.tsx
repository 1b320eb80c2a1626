import type { WishCriterion } from '@inroads/matching';
import { Button } from '@/ui/controls';
import { t } from '@/texts';
import styles from './seeker.module.css';

const words = t.seeker.ask;

/** Nobody is shown an empty list: three questions to ask aloud, answered in the person's own words. */
export function FirstQuestions({ onAnswer }: { onAnswer: ((criterion: WishCriterion) => void) | undefined }) {
  return (
    <div className={styles.questions}>
      <b>{words.title}</b>
      <p className="in-second">{words.say}</p>
      <ol className={styles.questions}>
        {words.questions.map(({ criterion, ask }) => (
          <li key={criterion} className={styles.line}>
            <span className="in-together">{ask}</span>
            {onAnswer && (
              <Button aria-label={`${words.answer}: ${ask}`} onClick={() => onAnswer(criterion)}>
                {words.answer}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
