/** Charts on a screen that nobody is signed in at. */
import "../studio/styles/fonts.css";
import "../studio/styles/tokens.css";
import "../charts/charts.css";
import "../charts/time-chart.css";
import "./wall.css";
import { createRoot } from "react-dom/client";
import { WallScreen } from "./wall-screen.tsx";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root.");
const token = location.pathname.split("/")[2] ?? "";
createRoot(root).render(<WallScreen token={token} />);
