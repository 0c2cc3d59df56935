import "uplot/dist/uPlot.min.css";
import "./style/page.css";
import "./style/watch.css";
import "./style/findings.css";
import "./style/compare.css";
import "./style/print.css";
import "./style/comparePrint.css";
import { showComparison } from "./compare/comparisonPage";
import { embedded } from "./data/embedded";
import { show } from "./page/page";
import { followDevice } from "./page/theme";

followDevice();
const source = embedded(document);
const { comparison } = source.report;
if (comparison === null)
  show(source, document.body);
else
  showComparison(source, comparison, document.body);
