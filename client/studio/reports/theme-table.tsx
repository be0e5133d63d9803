import type {
	ThemeFigures,
	ThemeInWave,
} from "../../../server/themes/theme-figures.schemas.ts";
import { percent } from "../../charts/format.ts";

/** How many mention each theme, wave by wave. */
export function ThemeTable({ figures }: { figures: ThemeFigures }) {
	return (
		<div className="table-scroll">
			<table>
				<caption>What people wrote about</caption>
				<thead>
					<tr>
						<th scope="col">Theme</th>
						{figures.waves.map(({ key, title }) => (
							<th key={key} scope="col">
								{title}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{figures.themes.map(({ id, name, waves }) => (
						<tr key={id}>
							<th scope="row">{name}</th>
							{figures.waves.map(({ key }) => (
								<td key={key}>
									{shareInWords(waves.find(({ wave }) => wave === key))}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

/** `12 of 40, 30 % (18 % to 45 %)`, or that it is not told. */
export function shareInWords(mentions: ThemeInWave | undefined): string {
	if (!mentions || mentions.count === null || mentions.of === null)
		return "not shown";
	const { count, of, share, ciLow, ciHigh } = mentions;
	const counts = `${count} of ${of}`;
	if (share === null || ciLow === null || ciHigh === null) return counts;
	return `${counts}, ${percent(share)} (${percent(ciLow)} to ${percent(ciHigh)})`;
}
