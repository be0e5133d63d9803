import type { SetUp } from "../../../server/accounts/accounts.schemas.ts";
import type { Faults } from "../request.ts";

export const shortestPassword = 15;

/** What is missing or too short, before the server is asked. */
export function checkSetUp(values: SetUp): Faults {
	return {
		...(values.code.trim() === "" && { code: "Enter the set-up code" }),
		...(values.organisation.trim() === "" && {
			organisation: "Enter the name of your organisation",
		}),
		...(values.name.trim() === "" && { name: "Enter your name" }),
		...(!/^\S+@\S+$/.test(values.email) && {
			email: "Enter an email address, such as name@example.nhs.uk",
		}),
		...(values.password.length < shortestPassword && {
			password: `Enter a password of at least ${shortestPassword} characters`,
		}),
	};
}
