/** Said at once to a screen reader, shown only when it takes long enough to be noticed. */
export function Loading({ what = "the page" }: { what?: string }) {
	return (
		<div className="loading" role="status">
			Loading {what}…
		</div>
	);
}
