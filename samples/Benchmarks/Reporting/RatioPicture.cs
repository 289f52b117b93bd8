using System.Globalization;
using System.Text;

namespace JsonModelGen.Benchmarks;

/// <summary>Draws the ratios to System.Text.Json's generator as bars; its own time is the line at the right.</summary>
internal static class RatioPicture
{
    private const int Left = 90;
    private const int FullWidth = 520;
    private const int Width = Left + FullWidth + 60;
    private const int Top = 64;
    private const int BarHeight = 12;
    private const int GroupHeight = 40;

    public static string Draw(IReadOnlyList<Ratio> ratios)
    {
        string[] payloads = [.. ratios.Select(static ratio => ratio.Payload).Distinct()];
        int bottom = Top + (payloads.Length * GroupHeight);
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {bottom + 10}\" font-family=\"sans-serif\" font-size=\"12\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{bottom + 10}\" fill=\"#ffffff\"/>\n");
        Text(svg, Left, 20, "start", "Time, as a part of what System.Text.Json's source generator takes: shorter is faster");
        Legend(svg, Left, "#1f6feb", "read UTF-8");
        Legend(svg, Left + 130, "#2da44e", "write to a reused buffer");
        for (int index = 0; index < payloads.Length; index++)
        {
            int y = Top + (index * GroupHeight);
            Text(svg, Left - 10, y + 18, "end", payloads[index]);
            Bar(svg, y, "#1f6feb", Find(ratios, payloads[index], Directions.Read));
            Bar(svg, y + BarHeight + 2, "#2da44e", Find(ratios, payloads[index], Directions.WriteBuffer));
        }

        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left + FullWidth}\" y1=\"{Top - 8}\" x2=\"{Left + FullWidth}\" y2=\"{bottom}\" stroke=\"#57606a\" stroke-dasharray=\"4 3\"/>\n");
        Text(svg, Left + FullWidth, Top - 12, "middle", "System.Text.Json");
        return svg.Append("</svg>\n").ToString();
    }

    private static Ratio? Find(IReadOnlyList<Ratio> ratios, string payload, string direction) => ratios.FirstOrDefault(ratio =>
        ratio.Payload == payload && ratio.Direction == direction && ratio.Peer == Libraries.SourceGen);

    private static void Bar(StringBuilder svg, int y, string color, Ratio? ratio)
    {
        if (ratio is null)
            return;
        int width = (int)(FullWidth * Math.Min(ratio.Time, 1));
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{Left}\" y=\"{y}\" width=\"{width}\" height=\"{BarHeight}\" fill=\"{color}\"/>\n");
        Text(svg, Left + width + 6, y + 10, "start", ratio.Time.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static void Legend(StringBuilder svg, int x, string color, string text)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"32\" width=\"{BarHeight}\" height=\"{BarHeight}\" fill=\"{color}\"/>\n");
        Text(svg, x + BarHeight + 6, 42, "start", text);
    }

    private static void Text(StringBuilder svg, int x, int y, string anchor, string text) =>
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" fill=\"#24292f\">{text}</text>\n");
}
