import { readNhsNumber } from "#instruments/nhs-number.ts";
import { Problem } from "../problems.ts";
import type { Contact } from "./contacts.schemas.ts";

/** The contact details with the NHS number as ten digits. Throws `invalid-body` when it is none. */
export function checkNhsNumber(contact: Contact): Contact {
	if (contact.nhsNumber === undefined) return contact;
	const nhsNumber = readNhsNumber(contact.nhsNumber);
	if (nhsNumber !== null) return { ...contact, nhsNumber };
	throw new Problem(
		"invalid-body",
		"Correct what is listed under errors and send it again.",
		{ errors: [{ path: "/nhsNumber", message: wrongNhsNumber }] },
	);
}

export const wrongNhsNumber =
	"This is no NHS number: its last digit does not fit the others. Check it against the letter or record that it comes from.";
