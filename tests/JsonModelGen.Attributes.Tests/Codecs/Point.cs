namespace JsonModelGen.Tests.Codecs;

/// <summary>A model as the generator would emit it, reduced to an array of two numbers.</summary>
internal sealed class Point(int x, int y) : IJsonModel<Point>
{
    public int X => x;

    public int Y => y;

    public static Point ReadJson(ref Utf8SpanReader reader)
    {
        int[] both = ArrayCodec<int, Int32Codec>.Read(ref reader);
        return new Point(both[0], both[1]);
    }

    public static void WriteJson(ref Utf8BufferWriter writer, Point value) => value.WriteJson(ref writer);

    public void WriteJson(ref Utf8BufferWriter writer) => ArrayCodec<int, Int32Codec>.Write(ref writer, [x, y]);
}
