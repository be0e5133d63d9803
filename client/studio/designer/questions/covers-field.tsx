import { dimensionGroups } from "#instruments/coverage/dimensions.ts";
import type { Dimension } from "#instruments/definition.ts";

/** Which dimensions of a relationship, and which domains of quality, the question says something about. */
export function CoversField({
	name,
	covers,
	onCovers,
}: {
	name: string;
	covers: readonly Dimension[];
	onCovers: (covers: Dimension[]) => void;
}) {
	const toggle = (id: Dimension) =>
		onCovers(
			covers.includes(id)
				? covers.filter((each) => each !== id)
				: [...covers, id],
		);
	return (
		<details className="designer-covers" data-pointer={name}>
			<summary>
				What it says something about
				{covers.length > 0 && ` (${covers.length})`}
			</summary>
			{dimensionGroups.map(({ title, dimensions }) => (
				<fieldset key={title} className="field">
					<legend>{title}</legend>
					{dimensions.map((dimension) => (
						<label key={dimension.id} className="designer-cover">
							<input
								type="checkbox"
								checked={covers.includes(dimension.id)}
								onChange={() => toggle(dimension.id)}
							/>{" "}
							{dimension.title}
							<span className="hint"> {dimension.meaning}</span>
						</label>
					))}
				</fieldset>
			))}
		</details>
	);
}
