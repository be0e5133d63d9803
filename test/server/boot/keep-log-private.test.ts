import { expect, test } from "vitest";
import { asOwner, openApp } from "../../support/app.ts";

test("the database keeps rows and statements of both of the server's roles out of its own log", async () => {
	const app = await openApp({
		secret: "a secret that no other test has used yet",
	});
	const { rows } = await asOwner(app).pool.query<{ settings: string[] }>(
		`select rolconfig as settings from pg_roles
		where rolname like 'waymark\\_%\\_%' and rolconfig is not null`,
	);
	expect(rows.length).toBeGreaterThanOrEqual(2);
	for (const { settings } of rows) {
		expect(settings).toEqual(
			expect.arrayContaining([
				"log_error_verbosity=terse",
				"log_min_error_statement=panic",
				"log_parameter_max_length_on_error=0",
			]),
		);
	}
});
