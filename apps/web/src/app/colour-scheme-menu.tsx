import { say } from '@concord/texts';
import { ActionIcon, Menu, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun, IconSunMoon } from '../components/icons.ts';

const schemes: readonly { scheme: MantineColorScheme; Icon: typeof IconSun }[] = [
  { scheme: 'auto', Icon: IconSunMoon },
  { scheme: 'light', Icon: IconSun },
  { scheme: 'dark', Icon: IconMoon },
];

export function ColourSchemeMenu() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const current = schemes.find(({ scheme }) => scheme === colorScheme);
  const CurrentIcon = current?.Icon ?? IconSunMoon;
  return (
    <Menu
      position="bottom-end"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={sayCurrent(colorScheme)}>
          <CurrentIcon size={18} stroke={1.7} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={colorScheme} onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}>
          {schemes.map(({ scheme }) => (
            <Menu.RadioItem key={scheme} value={scheme}>
              {sayScheme(scheme)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}

function sayScheme(scheme: MantineColorScheme): string {
  if (scheme === 'auto') return say('As the system');
  return scheme === 'light' ? say('Light') : say('Dark');
}

function sayCurrent(scheme: MantineColorScheme): string {
  return say('Colours: {scheme, select, light {light} dark {dark} other {as the system}}', { scheme });
}
