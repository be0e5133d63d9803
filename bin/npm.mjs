/** The npm that runs this script, or else the one on the PATH. */
export function npm() {
	const running = process.env.npm_execpath;
	return running?.endsWith(".js")
		? { command: process.execPath, args: [running] }
		: { command: "npm", args: [] };
}
