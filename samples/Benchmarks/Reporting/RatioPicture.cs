using System.Globalization;
using System.Text;

namespace JsonModelGen.Benchmarks;

/// <summary>Draws the ratios to System.Text.Json's generator, whose time is the full width, as bars. Readable on light and dark pages.</summary>
internal static class RatioPicture
{
    private const int Left = 112;
    private const int FullWidth = 520;
    private const int Width = Left + FullWidth + 44;
    private const int Top = 104;
    private const int BarHeight = 14;
    private const int GroupHeight = 46;

    private const string Style =
        """
        <style>
          text { font: 13px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; fill: #1f2328 }
          .title { font-size: 17px; font-weight: 600 }
          .soft { font-size: 12px; fill: #59636e }
          .value { font-size: 12px; font-variant-numeric: tabular-nums }
          .page { fill: #ffffff }
          .track { fill: #eff2f5 }
          .grid { stroke: #d1d9e0; stroke-width: 1 }
          .limit { stroke: #818b98; stroke-width: 1.5; stroke-dasharray: 4 3 }
          .read { fill: #0969da }
          .write { fill: #1a7f37 }
          @media (prefers-color-scheme: dark) {
            text { fill: #f0f6fc }
            .soft { fill: #9198a1 }
            .page { fill: #0d1117 }
            .track { fill: #1c2128 }
            .grid { stroke: #3d444d }
            .limit { stroke: #9198a1 }
            .read { fill: #4493f8 }
            .write { fill: #3fb950 }
          }
        </style>

        """;

    public static string Draw(IReadOnlyList<Ratio> ratios)
    {
        string[] payloads = [.. ratios.Select(static ratio => ratio.Payload).Distinct()];
        int bottom = Top + (payloads.Length * GroupHeight);
        int height = bottom + 12;
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{Width}\" height=\"{height}\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"Time of JsonModelGen as a part of the time of System.Text.Json with source generation\">\n");
        svg.Append(Style);
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"page\" width=\"{Width}\" height=\"{height}\" rx=\"8\"/>\n");
        Text(svg, 20, 32, "start", "title", "Time ÷ System.Text.Json with source generation");
        Legend(svg, 20, "read", "read UTF-8");
        Legend(svg, 122, "write", "write to a buffer that is used again");
        Text(svg, Width - 20, 60, "end", "soft", "shorter is faster");
        Axis(svg, bottom);
        for (int index = 0; index < payloads.Length; index++)
        {
            int y = Top + (index * GroupHeight);
            Text(svg, Left - 12, y + 20, "end", "name", payloads[index]);
            Bar(svg, y, "read", Find(ratios, payloads[index], Directions.Read));
            Bar(svg, y + BarHeight + 3, "write", Find(ratios, payloads[index], Directions.WriteBuffer));
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Lines at the quarters, behind the bars; the last is the peer's time.</summary>
    private static void Axis(StringBuilder svg, int bottom)
    {
        for (int quarter = 0; quarter <= 4; quarter++)
        {
            int x = Left + (FullWidth * quarter / 4);
            string kind = quarter == 4 ? "limit" : "grid";
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"{kind}\" x1=\"{x}\" y1=\"{Top - 10}\" x2=\"{x}\" y2=\"{bottom - 8}\"/>\n");
            Text(svg, x, Top - 16, "middle", "soft", (quarter / 4.0).ToString("0.##", CultureInfo.InvariantCulture));
        }
    }

    private static Ratio? Find(IReadOnlyList<Ratio> ratios, string payload, string direction) => ratios.FirstOrDefault(ratio =>
        ratio.Payload == payload && ratio.Direction == direction && ratio.Peer == Libraries.SourceGen);

    private static void Bar(StringBuilder svg, int y, string kind, Ratio? ratio)
    {
        if (ratio is null)
            return;
        int width = Math.Max(2, (int)(FullWidth * Math.Min(ratio.Time, 1)));
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"track\" x=\"{Left}\" y=\"{y}\" width=\"{FullWidth}\" height=\"{BarHeight}\" rx=\"3\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{Left}\" y=\"{y}\" width=\"{width}\" height=\"{BarHeight}\" rx=\"3\"/>\n");
        Text(svg, Left + width + 6, y + 11, "start", "value", ratio.Time.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static void Legend(StringBuilder svg, int x, string kind, string text)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{x}\" y=\"50\" width=\"12\" height=\"12\" rx=\"3\"/>\n");
        Text(svg, x + 18, 60, "start", "soft", text);
    }

    /// <summary>Payloads may be file names, so the text is escaped.</summary>
    private static void Text(StringBuilder svg, int x, int y, string anchor, string kind, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"{kind}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{System.Security.SecurityElement.Escape(text)}</text>\n");
}
