/** @jsxRuntime automatic */
/** @jsxImportSource react */
/*
 * The same findings as the Office template for React would have them drawn: React in production, Fluent UI v9 in the
 * light web theme, an accordion of groups, a card for each finding with its badge, place, words and button.
 */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Caption1,
  Card,
  CardHeader,
  Dropdown,
  FluentProvider,
  makeStyles,
  Option,
  Tab,
  TabList,
  Text,
  ToggleButton,
  tokens,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { GivenFindings } from './findings.ts';
import { given, tellWhenListed, timed, told } from './moment.ts';

const { words, groups } = given() as GivenFindings;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const COLOURS = {
  error: 'danger',
  warning: 'warning',
  info: 'informative',
  todo: 'brand',
} as const;
const SEVERITIES = ['error', 'warning', 'info', 'todo'] as const;

function App() {
  const styles = useStyles();
  const [language, setLanguage] = useState<'fi' | 'sv'>('fi');
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const say = words[language];
  const toggle = (severity: string) => {
    const next = new Set(hidden);
    if (!next.delete(severity)) next.add(severity);
    setHidden(next);
  };
  const shown = useMemo(
    () =>
      groups
        .map((group) => ({
          ...group,
          findings: group.findings.filter(({ severity }) => !hidden.has(severity)),
        }))
        .filter(({ findings }) => findings.length > 0),
    [hidden],
  );
  useEffect(() => {
    told.speak = (spoken) => timed(() => flushSync(() => setLanguage(spoken)));
    told.filter = () => timed(() => flushSync(() => setHidden(new Set(['info']))));
  }, []);
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.root}>
        <TabList defaultSelectedValue="findings">
          {say.tabs.map((tab) => (
            <Tab key={tab} value={tab === say.tabs[0] ? 'findings' : tab}>
              {tab}
            </Tab>
          ))}
        </TabList>
        <div className={styles.row}>
          {SEVERITIES.map((severity) => (
            <ToggleButton
              key={severity}
              size="small"
              checked={!hidden.has(severity)}
              onClick={() => toggle(severity)}
            >
              {say.severities[severity]}
            </ToggleButton>
          ))}
        </div>
        <div className={styles.row}>
          <Button appearance="primary">{say.check}</Button>
          <Dropdown
            aria-label={say.language}
            value={language}
            selectedOptions={[language]}
            onOptionSelect={(_, { optionValue }) => setLanguage(optionValue as 'fi' | 'sv')}
          >
            <Option value="fi">fi</Option>
            <Option value="sv">sv</Option>
          </Dropdown>
        </div>
        <Accordion multiple collapsible defaultOpenItems={groups.map(({ id }) => id)}>
          {shown.map((group) => (
            <AccordionItem key={group.id} value={group.id}>
              <AccordionHeader>{`${group.title} (${group.findings.length})`}</AccordionHeader>
              <AccordionPanel>
                <div className={styles.list}>
                  {group.findings.map(({ key, severity, place, message, canFix }) => (
                    <Card key={key} data-finding size="small">
                      <CardHeader
                        image={
                          <Badge color={COLOURS[severity]} appearance="tint">
                            {say.severities[severity]}
                          </Badge>
                        }
                        header={<Text>{message[language]}</Text>}
                        description={<Caption1>{place}</Caption1>}
                        {...(canFix && { action: <Button size="small">{say.fix}</Button> })}
                      />
                    </Card>
                  ))}
                </div>
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </div>
    </FluentProvider>
  );
}

told.rows = () => document.querySelectorAll('[data-finding]').length;
tellWhenListed();
const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<App />);
