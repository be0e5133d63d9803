/** Whether an operating system call failed, with one of these codes when given. */
export function isSystemError(
	error: unknown,
	...codes: string[]
): error is NodeJS.ErrnoException & { code: string } {
	if (!(error instanceof Error) || !("code" in error)) return false;
	if (typeof error.code !== "string") return false;
	return codes.length === 0 || codes.includes(error.code);
}
