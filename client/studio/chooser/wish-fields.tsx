import { dimensionGroups } from "#instruments/coverage/dimensions.ts";
import type { Wish } from "#instruments/coverage/rank-measures.ts";
import type { Dimension } from "#instruments/definition.ts";
import { SelectField } from "../forms/select-field.tsx";
import { TickField } from "../forms/tick-field.tsx";
import { respondentWords } from "../words.ts";
import { whenWords } from "./choice.ts";

/** What do you want to know, of whom, and when? */
export function WishFields({
	wish,
	onWish,
}: {
	wish: Wish;
	onWish: (wish: Wish) => void;
}) {
	return (
		<search className="wish" aria-label="What you want to know">
			<h2>What do you want to know?</h2>
			<DimensionTicks
				chosen={wish.dimensions}
				onChosen={(dimensions) => onWish({ ...wish, dimensions })}
			/>
			<div className="fields-beside">
				<SelectField
					name="of"
					label="Of whom?"
					choices={[
						{ value: "", label: "Anybody" },
						...Object.entries(respondentWords).map(([value, label]) => ({
							value,
							label,
						})),
					]}
					value={wish.respondent ?? ""}
					onValue={(value) =>
						onWish({
							...wish,
							respondent: (value || null) as Wish["respondent"],
						})
					}
				/>
				<SelectField
					name="when"
					label="What kind of answer?"
					hint={wish.measureType ? whenWords[wish.measureType].hint : undefined}
					choices={[
						{ value: "", label: "Any" },
						...Object.entries(whenWords).map(([value, { label }]) => ({
							value,
							label,
						})),
					]}
					value={wish.measureType ?? ""}
					onValue={(value) =>
						onWish({
							...wish,
							measureType: (value || null) as Wish["measureType"],
						})
					}
				/>
			</div>
		</search>
	);
}

/** Every dimension with its meaning, by group. */
export function DimensionTicks({
	chosen,
	onChosen,
}: {
	chosen: readonly Dimension[];
	onChosen: (chosen: Dimension[]) => void;
}) {
	return (
		<div className="dimension-groups">
			{dimensionGroups.map((group) => (
				<fieldset key={group.title} className="field">
					<legend>{group.title}</legend>
					<p className="hint">{group.about}</p>
					<div className="tick-list">
						{group.dimensions.map(({ id, title, meaning }) => (
							<TickField
								key={id}
								name={`about-${id}`}
								label={title}
								hint={meaning}
								ticked={chosen.includes(id)}
								onTick={(ticked) =>
									onChosen(
										ticked
											? [...chosen, id]
											: chosen.filter((each) => each !== id),
									)
								}
							/>
						))}
					</div>
				</fieldset>
			))}
		</div>
	);
}
