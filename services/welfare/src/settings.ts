import { optionalText, type SettingsDefinition, text } from '@mttq/platform/operations/settings';

/** Settings of this service alone. */
export const welfareSettings = {
  publicLogOrigin: text({
    variable: 'PUBLIC_LOG_ORIGIN',
    description: 'Name of the public log in its signed heads; never changed once people keep heads.',
    fallback: 'mttq.example/welfare',
  }),
  publicLogSeed: optionalText({
    variable: 'PUBLIC_LOG_SIGNING_SEED',
    description:
      'Ed25519 key that signs heads of the public log, 32 bytes in base64. Unset: it follows from DATA_ENCRYPTION_KEY, for development only.',
    secret: true,
  }),
} satisfies SettingsDefinition;
