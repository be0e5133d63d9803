/**
 * A reason not to start that the person at the terminal can put right. The
 * message is shown as it stands, without a stack trace, so it says what to do.
 */
export class StartUpError extends Error {
	override name = "StartUpError";
}
