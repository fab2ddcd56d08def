import { Injectable } from '@nestjs/common';
import { Clock, CountyTransaction, DomainError, type Language } from '@beczka/tenancy';
import type { EntityManager } from 'typeorm';
import { v4 } from 'uuid';
import type { Letter } from '../letter/letter.js';
import { LARGEST_LOGO, readLogo } from './logo-file.js';
import { Letterhead, type LetterLogo } from './letterhead.entity.js';
import type { SaveLogoInput, SaveSignatureInput } from './letterhead.inputs.js';

/** What goes on each letter of a county. */
export interface LetterheadParts {
  signature: Record<Language, string | undefined>;
  logo: Letter['logo'];
}

const changedMeanwhile = () =>
  new DomainError('CONFLICT', {
    pl: 'Ktoś w tym czasie zmienił podpis. Państwa tekst pozostał w formularzu; zapisanie jeszcze raz zastąpi tamten.',
    en: 'Somebody has changed the signature meanwhile. Your text is still in the form; saving once more replaces theirs.',
  });

/** A county's logo and signature. */
@Injectable()
export class LetterheadService {
  constructor(
    private readonly transaction: CountyTransaction,
    private readonly clock: Clock,
  ) {}

  /** For composing, read once a batch. */
  async parts(manager: EntityManager, countyId: string): Promise<LetterheadParts> {
    const found = await manager.findOneBy(Letterhead, { countyId });
    return {
      signature: { pl: found?.signaturePl ?? undefined, en: found?.signatureEn ?? undefined },
      logo: found?.logo
        ? {
            content: found.logo,
            type: found.logoType!,
            alt: found.logoAlt!,
            width: found.logoWidth!,
            height: found.logoHeight!,
          }
        : undefined,
    };
  }

  async get(countyId: string): Promise<Letterhead> {
    const found = await this.transaction.read(countyId, (manager) =>
      manager.findOneBy(Letterhead, { countyId }),
    );
    return (
      found ??
      Object.assign(new Letterhead(), { countyId, signaturePl: null, signatureEn: null, version: null })
    );
  }

  /** What is saved already changes nothing. Throws CONFLICT when somebody has changed it since it was read. */
  async saveSignature({ countyId, follows, signaturePl, signatureEn }: SaveSignatureInput): Promise<void> {
    const wanted = { signaturePl: signaturePl ?? null, signatureEn: signatureEn ?? null };
    await this.change(countyId, (present) => {
      const same = (['signaturePl', 'signatureEn'] as const).every(
        (one) => (present?.[one] ?? null) === wanted[one],
      );
      if (same) return undefined;
      if ((present?.version ?? null) !== (follows ?? null)) throw changedMeanwhile();
      return { ...wanted, version: v4() };
    });
  }

  /** In place of the one there is. Throws INVALID at `contentBase64`. */
  async saveLogo({ countyId, contentBase64, alt }: SaveLogoInput): Promise<void> {
    // Of what is far too large no copy is made.
    const logo = Buffer.from(contentBase64.slice(0, 2 * LARGEST_LOGO), 'base64');
    const { type, width, height } = readLogo(logo, 'input.contentBase64');
    await this.change(countyId, () => ({
      ...{ logo, logoType: type, logoWidth: width, logoHeight: height, logoAlt: alt },
      logoGivenAt: this.clock.now(),
    }));
  }

  async removeLogo(countyId: string): Promise<void> {
    await this.change(countyId, (present) =>
      present?.logo
        ? {
            ...{ logo: null, logoType: null, logoWidth: null, logoHeight: null, logoAlt: null },
            logoGivenAt: null,
          }
        : undefined,
    );
  }

  /** One change at a time: also where there is no row to lock yet. */
  private change(
    countyId: string,
    change: (present: Letterhead | null) => Partial<Letterhead> | undefined,
  ): Promise<void> {
    return this.transaction.write(countyId, async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('letterhead ' || $1))`, [countyId]);
      const present = await manager.findOneBy(Letterhead, { countyId });
      const changed = change(present);
      if (changed && present) await manager.update(Letterhead, { countyId }, changed);
      else if (changed) await manager.insert(Letterhead, { countyId, ...changed });
    });
  }
}

/** The logo as a page shows it. */
export function logoOnPage({
  logo,
  logoType,
  logoAlt,
  logoWidth,
  logoHeight,
}: Letterhead): LetterLogo | null {
  if (!logo) return null;
  return {
    url: `data:${logoType};base64,${logo.toString('base64')}`,
    alt: logoAlt!,
    width: logoWidth!,
    height: logoHeight!,
    size: logo.length,
  };
}
