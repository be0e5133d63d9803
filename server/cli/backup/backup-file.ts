/**
 * A backup is gzipped text, one JSON value a line: first `Header`, then a
 * `[table, row]` for each row, and last `Footer`, by which a file that was cut
 * short or changed is found out.
 */
export interface Header {
	waymark: "backup";
	format: 1;
	/** The schema that the rows fit. */
	migrations: string[];
	madeAt: string;
}

export interface Footer {
	rows: number;
	/** Of every line before, line ends included, in hexadecimal. */
	sha256: string;
}
