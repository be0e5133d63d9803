import { readNhsNumber } from "#instruments/nhs-number.ts";
import type { Contact } from "../../../server/vault/contacts.schemas.ts";
import type { Faults } from "../request.ts";

/** Contact details as a form holds them: empty for none, the address one line below another. */
export interface ContactDraft {
	title: string;
	name: string;
	address: string;
	postcode: string;
	email: string;
	phone: string;
	language: string;
	nhsNumber: string;
}

const texts = [
	"title",
	"postcode",
	"email",
	"phone",
	"language",
	"nhsNumber",
] as const;

export function draftOf(contact: Contact | null): ContactDraft {
	const draft = Object.fromEntries(
		texts.map((field) => [field, contact?.[field] ?? ""]),
	) as Record<(typeof texts)[number], string>;
	return {
		...draft,
		name: contact?.name ?? "",
		address: contact?.address?.join("\n") ?? "",
	};
}

export function contactFrom(draft: ContactDraft): Contact {
	const address = linesOf(draft.address);
	const given = texts
		.map((field) => [field, draft[field].trim()])
		.filter(([, value]) => value !== "");
	return {
		name: draft.name.trim(),
		...Object.fromEntries(given),
		...(address.length > 0 && { address }),
	};
}

export function checkContact(draft: ContactDraft): Faults {
	return {
		...(draft.name.trim() === "" && { name: "Enter a name" }),
		...(linesOf(draft.address).length > 6 && {
			address: "Use at most 6 lines",
		}),
		...(draft.nhsNumber.trim() !== "" &&
			readNhsNumber(draft.nhsNumber) === null && {
				nhsNumber:
					"This is no NHS number: its last digit does not fit the others",
			}),
	};
}

function linesOf(text: string): string[] {
	return text
		.split("\n")
		.map((line) => line.trim())
		.filter(Boolean);
}
