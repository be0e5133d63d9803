import { completeGovernance } from "../test/support/governance.ts";
import type { Installation } from "./installation.ts";

/** Makes a project that takes answers. Returns its id. */
export async function liveProject(
	{ call }: Pick<Installation, "call">,
	name: string,
): Promise<string> {
	const { id } = await call<{ id: string }>("POST", "/projects", { name });
	await call("PUT", `/projects/${id}/governance`, completeGovernance);
	await call("POST", `/projects/${id}/go-live`);
	return id;
}
