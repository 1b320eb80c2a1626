import { Checkbox } from '@/ui/controls';
import { useState } from 'react';
import { SCHEMES, useColorScheme } from '@/app/color-scheme';
import { setSingleKeys, singleKeysAreOn } from '@/app/preferences';
import { useMay, useMe } from '@/app/session';
import { t } from '@/texts';
import { Segments } from '@/ui/choice';
import { Page, PageBody, PageHead, Section } from '@/ui/page';
import { CalendarSection } from './calendar-section';
import { DetailsSection } from './details-section';
import { DigestSection } from './digest-section';
import { PasswordSection } from './password-section';
import styles from './profile.module.css';
import { SessionsSection } from './sessions-section';
import { TokensSection } from './tokens-section';
import { WorkSection } from './work-section';

const words = t.profile;

/** What belongs to the person at work and to nobody else. */
export function ProfilePage() {
  const me = useMe();
  const mayPlan = useMay('plan.write');
  const mayTokens = useMay('token.manage-own');
  return (
    <Page>
      <PageHead
        title={words.title}
        sentence={words.who(me.name, me.roles.map((role) => t.shell.roles[role].toLowerCase()).join(', '))}
        isRuled
      />
      <PageBody>
        <div className={styles.sections}>
          <DetailsSection />
          <WorkSection />
          {mayPlan && <CalendarSection />}
          {mayPlan && <DigestSection />}
          <LookSection />
          <KeysSection />
          <PasswordSection />
          <SessionsSection />
          {mayTokens && <TokensSection />}
        </div>
      </PageBody>
    </Page>
  );
}

function LookSection() {
  const { scheme, choose } = useColorScheme();
  return (
    <Section title={words.look.title}>
      <Segments
        label={words.look.title}
        options={SCHEMES.map((value) => ({ value, label: words.look[value] }))}
        value={scheme}
        onChange={choose}
      />
    </Section>
  );
}

function KeysSection() {
  const [isOn, setIsOn] = useState(singleKeysAreOn);
  return (
    <Section title={words.keys.title}>
      <Checkbox
        label={words.keys.single}
        checked={isOn}
        onChange={(event) => {
          setIsOn(event.currentTarget.checked);
          setSingleKeys(event.currentTarget.checked);
        }}
      />
    </Section>
  );
}
