import { seal, unseal } from "../secrets/seal.ts";
import type { Contact } from "./contacts.schemas.ts";
import type { VaultKey } from "./vault-keys.ts";

/** Whose contact details they are. */
export interface Place {
	projectId: string;
	participantId: string;
}

/** Contact details, encrypted: moved to another participant or project they do not open. */
export function sealContact(
	key: VaultKey,
	place: Place,
	contact: Contact,
): Buffer {
	return seal(key.secret, boundTo(key, place), JSON.stringify(contact));
}

/** Throws when the bytes were changed, or belong to another place or key. */
export function openContact(
	key: VaultKey,
	place: Place,
	sealed: Buffer,
): Contact {
	return JSON.parse(unseal(key.secret, boundTo(key, place), sealed));
}

function boundTo({ id }: VaultKey, { projectId, participantId }: Place) {
	return `${projectId}/${participantId}/${id}`;
}
