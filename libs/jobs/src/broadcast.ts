import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Redis } from 'ioredis';
import { JobsOptions, publishingConnection, workingConnection } from './jobs.options.js';

type Listener = () => void;

/**
 * Tells every process of the product that something has changed; what, stands in Postgres. A word may be lost with Redis,
 * so whoever listens looks for themselves now and then. One subscription a process, made when somebody first listens.
 */
@Injectable()
export class Broadcast implements OnApplicationShutdown {
  private readonly logger = new Logger(Broadcast.name);
  private readonly listeners = new Map<string, Set<Listener>>();
  private readonly channel: string;
  private speaking: Redis | undefined;
  private listening: Redis | undefined;
  private subscribed = false;

  constructor(private readonly options: JobsOptions) {
    this.channel = `${options.prefix}:broadcast`;
  }

  /** Whether words arrive at present. */
  get hears(): boolean {
    return this.subscribed && this.listening?.status === 'ready';
  }

  /** Call it after commit. It never fails its caller and never makes it wait. */
  tell(topic: string): void {
    this.speaking ??= this.watched(publishingConnection(this.options.redisUrl));
    this.speaking
      .publish(this.channel, topic)
      .catch((error: Error) => this.logger.debug(`${topic} was not told: ${error.message}`));
  }

  /** @returns ends the listening */
  listen(topic: string, listener: Listener): () => void {
    this.listening ??= this.subscribe();
    const own = this.listeners.get(topic) ?? new Set();
    this.listeners.set(topic, own.add(listener));
    return () => {
      own.delete(listener);
      if (!own.size && this.listeners.get(topic) === own) this.listeners.delete(topic);
    };
  }

  onApplicationShutdown(): void {
    this.speaking?.disconnect();
    this.listening?.disconnect();
  }

  /** After a lost connection the client subscribes anew by itself. */
  private subscribe(): Redis {
    const connection = this.watched(workingConnection(this.options.redisUrl));
    connection.on('message', (_channel: string, topic: string) => {
      for (const listener of this.listeners.get(topic) ?? []) listener();
    });
    connection
      .subscribe(this.channel)
      .then(() => (this.subscribed = true))
      .catch((error: Error) => this.logger.debug(`not subscribed: ${error.message}`));
    return connection;
  }

  /** Without a listener a lost connection would end the process; ioredis reconnects by itself. */
  private watched(connection: Redis): Redis {
    return connection.on('error', (error: Error) => this.logger.debug(`Redis: ${error.message}`));
  }
}
