/** The name and its sign: three stones, one on the other, as walkers leave for those who follow. */
export function Wordmark() {
	return (
		<span className="wordmark">
			<svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
				<rect x="2" y="16" width="20" height="6" rx="3" />
				<rect x="5" y="9" width="14" height="5.5" rx="2.75" />
				<rect x="8.5" y="3" width="7" height="4.5" rx="2.25" />
			</svg>
			Waymark
		</span>
	);
}
