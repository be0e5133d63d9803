import type { VersionAdvice } from "#instruments/versions/version-advice.ts";

/** What to think over about a version; nothing of it forbids. */
export function AdviceList({ advice }: { advice: readonly VersionAdvice[] }) {
	if (advice.length === 0) return null;
	return (
		<>
			<p>Think over:</p>
			<ul>
				{advice.map(({ item, message }) => (
					<li key={`${item} ${message}`}>
						{item && <code>{item}</code>} {message}
					</li>
				))}
			</ul>
		</>
	);
}
