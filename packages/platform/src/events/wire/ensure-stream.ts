import { isDeepStrictEqual } from 'node:util';
import { Fault } from '@mttq/kernel/fault';
import {
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
  type StreamInfo,
} from '@nats-io/jetstream';
import { streamNameOf, streamSubjectsOf } from './names.ts';

/** How large and how safe a stream is; the rest of its configuration follows from the service's name. */
export type StreamSize = { readonly replicas: 1 | 3; readonly bytesMax: number };

const nanosecondsPerMs = 1_000_000;
const duplicateWindowMs = 120_000;
const messageBytesMax = 262_144;

const wantedConfig = (
  service: string,
  { replicas, bytesMax }: StreamSize,
): Partial<StreamConfig> & { name: string } => ({
  name: streamNameOf(service),
  subjects: [streamSubjectsOf(service)],
  retention: RetentionPolicy.Limits,
  storage: StorageType.File,
  discard: DiscardPolicy.Old,
  max_bytes: bytesMax,
  max_msg_size: messageBytesMax,
  duplicate_window: duplicateWindowMs * nanosecondsPerMs,
  num_replicas: replicas,
  allow_direct: true,
  deny_delete: true,
  deny_purge: true,
});

const streamNotFound = 10_059;

/** The stream's state, or `undefined` when there is none. */
export const findStream = async (
  manager: JetStreamManager,
  name: string,
): Promise<StreamInfo | undefined> => {
  try {
    return await manager.streams.info(name);
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === streamNotFound) return undefined;
    throw error;
  }
};

/**
 * The one place where a stream is created or brought up to date. Old servers drop fields that they do not know without
 * a word, so the configuration is read back: throws `Fault('STREAM_FIELD_REFUSED')` when a wanted field is missing.
 */
export const ensureStream = async (
  manager: JetStreamManager,
  service: string,
  size: StreamSize,
): Promise<StreamInfo> => {
  const wanted = wantedConfig(service, size);
  const found = await findStream(manager, wanted.name);
  if (found !== undefined && missingFields(wanted, found.config).length === 0) return found;
  if (found === undefined) await manager.streams.add(wanted);
  else await manager.streams.update(wanted.name, wanted);
  const made = await manager.streams.info(wanted.name);
  const missing = missingFields(wanted, made.config);
  if (missing.length > 0)
    throw new Fault(
      'STREAM_FIELD_REFUSED',
      `the broker did not keep ${missing.join(', ')} of stream ${wanted.name}: use a newer nats-server (2.9.10 is the oldest)`,
    );
  return made;
};

const missingFields = (wanted: Partial<StreamConfig>, kept: Partial<StreamConfig>): string[] =>
  Object.entries(wanted)
    .filter(([field, value]) => !isDeepStrictEqual(value, kept[field as keyof StreamConfig]))
    .map(([field]) => field);
