import type { Fact } from '@inroads/matching';
import { Button } from '@/ui/controls';
import { useFormats, useMay } from '@/app/session';
import { factState } from '@/facts/fact-state';
import { factLabel } from '@/facts/fact-words';
import { t } from '@/texts';
import { Fact as FactWords, FactRow } from '@/ui/fact';
import { IconClipboardCheck, IconHeart, IconPencil, IconPhone, IconWorld } from '@/ui/icons';
import { Section } from '@/ui/page';
import type { EmployerPage } from './employers.queries';

const words = t.employer.known;

/** Asked of every employer sooner or later, so their absence shows as a question. */
const ALWAYS_ASKED = ['backgroundCheck', 'interview'];

export function WhatWeKnow({ employer, onEdit }: { employer: EmployerPage; onEdit: () => void }) {
  const formats = useFormats();
  const mayWrite = useMay('employer.write');
  const facts = employer.facts as Record<string, Fact<unknown>>;
  const keys = [...new Set([...Object.keys(facts), ...ALWAYS_ASKED])];
  const { phone, website, warmContact, aliases } = employer;
  return (
    <Section
      title={words.title}
      action={
        mayWrite &&
        !employer.isArchived && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={<IconPencil size={15} aria-hidden />}
            onClick={onEdit}
          >
            {words.edit}
          </Button>
        )
      }
    >
      <ul>
        {aliases.length > 0 && (
          <FactRow icon={<IconPencil size={17} stroke={1.6} aria-hidden />}>
            {words.aliases(aliases.join(', '))}
          </FactRow>
        )}
        {phone && (
          <FactRow icon={<IconPhone size={17} stroke={1.6} aria-hidden />}>
            <a href={`tel:${phone}`}>{phone}</a>
          </FactRow>
        )}
        {website && (
          <FactRow icon={<IconWorld size={17} stroke={1.6} aria-hidden />}>
            <Website address={website} />
          </FactRow>
        )}
        {warmContact && (
          <FactRow icon={<IconHeart size={17} stroke={1.6} aria-hidden />} source={words.warm}>
            {warmContact}
          </FactRow>
        )}
        {keys.map((key) => {
          const state = factState(key, facts[key], formats);
          return (
            <FactRow
              key={key}
              icon={<IconClipboardCheck size={17} stroke={1.6} aria-hidden />}
              source={state.kind === 'known' ? [factLabel(key), state.source].filter(Boolean).join('. ') : undefined}
            >
              <FactWords fact={state.kind === 'known' ? { kind: 'known', value: capital(state.value) } : state} />
            </FactRow>
          );
        })}
      </ul>
    </Section>
  );
}

/** Only addresses of the web become links; what else somebody typed is shown as text. */
function Website({ address }: { address: string }) {
  const href = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(href) || !/^[\w.-]+\.[a-z]{2,}(\/|$)/i.test(href.replace(/^https?:\/\//i, ''))) return address;
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {address.replace(/^https?:\/\//i, '')}
    </a>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
