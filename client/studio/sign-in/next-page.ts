/** Where to go after signing in: the page that was asked for, if it is one of this site. */
export function nextPage(asked: string | null): string {
	const ours = asked !== null && /^\/(?![/\\])/.test(asked);
	return ours ? asked : "/projects";
}
