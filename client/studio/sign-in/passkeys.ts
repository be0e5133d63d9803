import type { Session } from "../../../server/accounts/accounts.schemas.ts";
import type { Protected } from "../../../server/second-factor/factors.schemas.ts";
import { api } from "../api.ts";
import { ApiProblem } from "../request.ts";

/**
 * Whether this browser has passkeys, under this address: WebAuthn asks for HTTPS (or localhost) and for a
 * name, not a number. What speaks to the browser is loaded when it is used.
 */
export function canUsePasskeys(): boolean {
	const isNumber = /^[\d.]+$|:/.test(location.hostname);
	return typeof PublicKeyCredential === "function" && !isNumber;
}

/** Signs in with a passkey that the reader chooses. Throws an `ApiProblem`. */
export async function signInWithPasskey(): Promise<Session> {
	const { startAuthentication } = await loaded();
	const optionsJSON = await api.passkeyToShow();
	const response = await inWords(() => startAuthentication({ optionsJSON }));
	return await api.showPasskey(response);
}

/** Makes a passkey, which the browser keeps. Throws an `ApiProblem`. */
export async function makePasskey(name: string): Promise<Protected> {
	const { startRegistration } = await loaded();
	const optionsJSON = await api.passkeyToMake();
	const response = await inWords(() => startRegistration({ optionsJSON }));
	return await api.addPasskey(name, response);
}

async function loaded() {
	try {
		return await import("@simplewebauthn/browser");
	} catch {
		throw new ApiProblem({
			type: "unreachable",
			title: "A part of the page could not be loaded",
			status: 0,
			detail: "Check this device's connection, reload the page, and try again.",
		});
	}
}

async function inWords<T>(ask: () => Promise<T>): Promise<T> {
	try {
		return await ask();
	} catch (error) {
		const isHere = error instanceof Error && error.name === "InvalidStateError";
		throw new ApiProblem({
			type: isHere ? "passkey-is-here" : "no-passkey",
			title: isHere ? "It is here already" : "No passkey was used",
			status: 0,
			detail: isHere
				? "This device keeps a passkey for your account already. Use another device for another one."
				: "You turned back, it took too long, or this device has none for your account. Try again, or use another way.",
		});
	}
}
