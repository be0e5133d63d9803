import type { FlowProblem } from "../../../server/oidc/oidc.schemas.ts";

/** Why a visit to the organisation's sign-in ended without success, and what to do. */
const words: Record<FlowProblem, string> = {
	declined:
		"Your organisation's sign-in did not let you in, or you turned back. Try again, or ask those who run it.",
	expired:
		"Signing in took longer than ten minutes, or was begun in another window or browser. Start again here.",
	unreachable:
		"Your organisation's sign-in did not answer. Try again in a minute, or use your password.",
	"not-verified":
		"The answer of your organisation's sign-in could not be verified, so nobody was signed in. Try again; if it happens again, tell whoever runs this installation.",
	"too-weak":
		"You signed in there in a way that is not strong enough for Waymark. Sign in again with your smartcard, security key or second step.",
	"not-connected":
		"No account here is connected with who you are there. Sign in with your password and connect it on your account page. If you have no account, ask an owner for an invitation.",
	"identity-taken":
		"Who you are there is connected with another account here. Sign in with that account and disconnect it first.",
	"session-ended":
		"Your session here ended before you came back, so nothing was connected. Start again.",
};

/** Undefined for a name that is none of ours. */
export function elsewhereProblem(name: string | null): string | undefined {
	return Object.entries(words).find(([known]) => known === name)?.[1];
}
