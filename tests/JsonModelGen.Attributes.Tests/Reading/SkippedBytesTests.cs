using System.Text;

namespace JsonModelGen.Tests.Reading;

/// <summary>A process skips its first megabyte token by token and the rest in blocks. Nobody may see a difference.</summary>
public class SkippedBytesTests
{
    private static readonly string Element = "{\"id\":1,\"name\":\"" + new string('n', 1000) + "\",\"list\":[1.5,true,null]}";

    private static readonly byte[] Long = Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Repeat(Element, 1000))}]");

    [Theory]
    [MemberData(nameof(DocumentTests.Documents), MemberType = typeof(DocumentTests))]
    public void Ends_and_errors_are_those_of_the_first_megabyte(string document)
    {
        byte[] json = Encoding.UTF8.GetBytes($"[{document},{document}]");
        for (int i = 0; i < 2; i++)
            Assert.Equal(Long.Length, ValueSkipper.Skip(Long, 0, Utf8SpanReader.UsualMaxDepth, Utf8SpanReader.UsualMaxDepth));

        Assert.Equal(Outcome(TokenSkipper.Skip, json), Outcome(ValueSkipper.Skip, json));
    }

    private static (int? End, JsonModelErrorKind? Kind, int? Offset) Outcome(SkipMethod skip, byte[] json)
    {
        try
        {
            return (skip(json, 0, Utf8SpanReader.UsualMaxDepth, Utf8SpanReader.UsualMaxDepth), null, null);
        }
        catch (JsonModelException error)
        {
            return (null, error.Kind, error.Offset);
        }
    }

    private delegate int SkipMethod(ReadOnlySpan<byte> input, int position, int depthLeft, int maxDepth);
}
