/** What can be found by name, here and in the palette. Each has `set.<key>` and `set.<key>.hint` in the catalogue. */
export const settingKeys = [
  'theme',
  'role',
  'lock',
  'outputs',
  'health',
  'network',
  'listen',
  'bootstrap',
  'log',
  'files',
  'onboarding',
] as const
export type SettingKey = (typeof settingKeys)[number]
