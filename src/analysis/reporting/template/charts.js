// Draw every chart of the page from the figure that lies in it as JSON; smaller letters on a phone.
for (const place of document.querySelectorAll(".chart .screen")) {
  const { data, layout } = JSON.parse(place.querySelector("script").textContent);
  if (place.clientWidth < 480) layout.font = { ...layout.font, size: 11 };
  const canvas = place.appendChild(document.createElement("div"));
  Plotly.newPlot(canvas, data, layout, { displayModeBar: false, responsive: true });
}
