import { t } from '@/texts';
import { Page, PageBody, PageHead } from '@/ui/page';
import { RouteSteps } from '@/ui/route-line';
import { ImportHistory } from './import-history';
import styles from './imports.module.css';
import { UploadForm } from './upload-form';

const words = t.imports;

/** The first step: which file; and what was imported before. */
export function ImportsPage() {
  return (
    <Page>
      <PageHead title={words.title} sentence={words.file.say} isRuled>
        <div className={styles.steps}>
          <RouteSteps label={words.stepsLabel} steps={words.steps} current={0} />
        </div>
      </PageHead>
      <PageBody>
        <UploadForm />
        <ImportHistory />
      </PageBody>
    </Page>
  );
}
