import type { Faults } from "../request.ts";

/** What is wrong with a PIN; nothing where it will do. */
export function pinFault(pin: string): Faults {
	if (/^\d{6,12}$/.test(pin)) return {};
	return { pin: "Enter a PIN of 6 to 12 digits" };
}
