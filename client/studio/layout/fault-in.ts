import { ApiProblem } from "../request.ts";

/** Why a call failed, where no form lists its faults: what is wrong with what was typed, else what the server said. */
export function faultIn(error: Error): string {
	const [fault] =
		error instanceof ApiProblem ? Object.values(error.faults) : [];
	return fault ?? error.message;
}
