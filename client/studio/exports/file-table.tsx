export interface OfferedFile {
	name: string;
	use: string;
	href: string;
}

/** Files to download, each with a sentence that says whom it is for. */
export function FileTable({
	caption,
	files,
}: {
	caption: string;
	files: readonly OfferedFile[];
}) {
	return (
		<div className="table-block">
			<div className="table-scroll">
				<table>
					<caption>{caption}</caption>
					<tbody>
						{files.map(({ name, use, href }) => (
							<tr key={name}>
								<th scope="row">
									<a href={href} download>
										{name}
									</a>
								</th>
								<td>{use}</td>
							</tr>
						))}
					</tbody>
				</table>
			</div>
		</div>
	);
}
