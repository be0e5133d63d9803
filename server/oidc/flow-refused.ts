import type { FlowProblem } from "./oidc.schemas.ts";

/** Nobody is signed in and nothing is connected; the browser is told why by a name, never by what the provider sent. */
export class FlowRefused extends Error {
	readonly problem: FlowProblem;
	/** The library's name for what was wrong, for whoever reads the log. */
	readonly code: string | undefined;

	constructor(problem: FlowProblem, code?: string) {
		super(problem);
		this.problem = problem;
		this.code = code;
	}
}
