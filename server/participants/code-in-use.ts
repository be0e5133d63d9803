import { Problem } from "../problems.ts";

export function codeInUse(): Problem {
	return new Problem(
		"already-exists",
		"The project has a participant with this code: use that one, or choose another code.",
	);
}
