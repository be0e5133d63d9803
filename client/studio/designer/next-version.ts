/** `1.3.0` after `1.2.4`; what is no version stays as it is. */
export function nextVersion(version: string): string {
	return version.replace(
		/^(\d+)\.(\d+)\.\d+$/,
		(_, major, minor) => `${major}.${Number(minor) + 1}.0`,
	);
}
