import pg from "pg";

/**
 * With an error PostgreSQL writes the row that caused it into its own log, e-mail address and answers
 * included, unless it is told not to for this role. Only a superuser may tell it; without one the database's
 * administrator does, as docs/operating.md says.
 */
const settings = [
	"log_error_verbosity = 'terse'",
	"log_min_error_statement = 'panic'",
	"log_parameter_max_length_on_error = 0",
];

/** Keeps what a role writes out of the database's log. */
export async function keepLogPrivate(
	client: pg.Client,
	role: string,
): Promise<void> {
	for (const setting of settings) {
		// biome-ignore lint/plugin: a statement about roles takes no parameters; the settings stand above.
		await client
			.query(`alter role ${pg.escapeIdentifier(role)} set ${setting}`)
			.catch(unlessNotAllowed);
	}
}

function unlessNotAllowed(error: unknown): void {
	const isNotAllowed =
		error instanceof pg.DatabaseError && error.code === "42501";
	if (!isNotAllowed) throw error;
}
