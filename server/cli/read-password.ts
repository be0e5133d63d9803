import { Value } from "typebox/value";
import { NewPassword } from "../accounts/accounts.schemas.ts";
import { type Terminal, UsageError } from "./command.ts";

/** A new password from standard input, without the end of its line. Throws when it is too short or too long. */
export async function readPassword({ stdin }: Terminal): Promise<string> {
	const pieces: string[] = [];
	for await (const piece of stdin) pieces.push(piece.toString());
	const password = pieces.join("").replace(/\r?\n$/, "");
	if (!Value.Check(NewPassword, password))
		throw new UsageError("A password has 15 to 256 characters");
	return password;
}
