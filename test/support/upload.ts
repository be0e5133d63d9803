import type { ProblemBody } from "../../server/wire.schemas.ts";
import type { Person } from "./person.ts";

/** Sends a file as it is. @param path below /api/v1 */
export async function upload(
	person: Person,
	path: string,
	content: Buffer,
	type: string,
): Promise<{ status: number; body: ProblemBody }> {
	const response = await person.app.inject({
		method: "PUT",
		url: `/api/v1${path}`,
		cookies: person.cookies,
		headers: { "content-type": type },
		payload: content,
	});
	const { statusCode: status, body } = response;
	return { status, body: body === "" ? {} : JSON.parse(body) };
}
