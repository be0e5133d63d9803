import type { Media } from "../../../server/media/media.schemas.ts";
import { languageName } from "../words.ts";
import type { Place } from "./media-api.ts";
import { MediaCell } from "./media-cell.tsx";
import type { MediaRow } from "./media-rows.ts";

interface MediaTableProps {
	project: string;
	survey: string;
	languages: readonly string[];
	rows: readonly MediaRow[];
	media: readonly Media[];
	mayChange: boolean;
}

/** A line for each place; a column for the picture and one for the sound in each language. */
export function MediaTable(props: MediaTableProps) {
	const { languages, rows } = props;
	return (
		<div className="table-block">
			<section
				className="table-scroll"
				aria-label="Files"
				// biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
				tabIndex={0}
			>
				<table className="media-table">
					<caption className="visually-hidden">
						Pictures and sounds by question
					</caption>
					<thead>
						<tr>
							<th scope="col">Where</th>
							<th scope="col">Picture</th>
							{languages.map((language) => (
								<th scope="col" key={language}>
									Sound in {languageName(language)}
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => (
							<Row key={`${row.item} ${row.option}`} {...props} row={row} />
						))}
					</tbody>
				</table>
			</section>
		</div>
	);
}

function Row({ row, ...props }: MediaTableProps & { row: MediaRow }) {
	const { project, survey, languages, media, mayChange } = props;
	const { item, option, title, name, takes } = row;
	const cell = (place: Place, of: string) => (
		<MediaCell
			{...{ project, survey, languages, place, mayChange, of }}
			file={media.find((each) => isAt(each, place))}
		/>
	);
	return (
		<tr>
			<th scope="row" className={option === null ? undefined : "of-option"}>
				{title}
			</th>
			<td>
				{takes.picture &&
					cell(
						{ item, kind: "picture", option, language: null },
						`picture of ${name}`,
					)}
			</td>
			{languages.map((language) => (
				<td key={language}>
					{takes.sounds &&
						cell(
							{ item, kind: "audio", option: null, language },
							`sound of ${name} in ${languageName(language)}`,
						)}
				</td>
			))}
		</tr>
	);
}

function isAt(file: Media, { item, kind, option, language }: Place): boolean {
	return (
		file.item === item &&
		file.kind === kind &&
		file.option === option &&
		file.language === language
	);
}
