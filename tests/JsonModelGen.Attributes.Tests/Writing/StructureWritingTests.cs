namespace JsonModelGen.Attributes.Tests.Writing;

public class StructureWritingTests
{
    [Fact]
    public void Writes_objects_and_arrays() => Assert.Equal(
        """{"id":1,"tags":["a",null,true,false],"raw":{"x":[1, 2]}}""",
        Written.By((ref w) =>
        {
            w.Enter(64);
            w.WriteRaw("{\"id\":"u8);
            w.WriteInt32(1);
            w.WriteRaw(",\"tags\":"u8);
            w.WriteStartArray();
            w.WriteString("a");
            w.WriteComma();
            w.WriteString((string?)null);
            w.WriteComma();
            w.Ensure(10);
            w.WriteBoolean(true);
            w.WriteComma();
            w.WriteBoolean(false);
            w.WriteEndArray();
            w.Ensure(8);
            w.WriteRaw(",\"raw\":"u8);
            w.WriteRawValue("""{"x":[1, 2]}"""u8);
            w.Ensure(1);
            w.WriteEndObject();
            Assert.Equal(0, w.Depth);
        }));

    [Fact]
    public void Writes_a_comma_unless_the_member_is_the_first() => Assert.Equal(
        """{"a":{},"b":null}""",
        Written.By((ref w) =>
        {
            w.Enter(8);
            w.WriteRaw("{"u8);
            w.WriteCommaUnlessFirst();
            w.WriteName("a");
            w.WriteRawValue("{}"u8);
            w.WriteCommaUnlessFirst();
            w.WriteName("b");
            w.Ensure(5);
            w.WriteNull();
            w.WriteEndObject();
        }));

    [Fact]
    public void Counts_depth_from_the_given_one()
    {
        Utf8BufferWriter writer = Utf8BufferWriter.Rent(maxDepth: 5, relaxedEscaping: true, depth: 3);
        try
        {
            Assert.Equal(3, writer.Depth);
            Assert.Equal(5, writer.MaxDepth);
            Assert.True(writer.RelaxedEscaping);
            writer.WriteStartArray();
            writer.Enter(1);
            Assert.Equal(5, writer.Depth);
        }
        finally
        {
            writer.Dispose();
        }
    }

    [Theory]
    [InlineData(0, 64)] // the default
    [InlineData(1, 1)]
    [InlineData(64, 64)]
    [InlineData(65, 65)]
    public void Refuses_more_levels_than_allowed(int maxDepth, int levels)
    {
        Write[] ways = [(ref w) => w.Enter(0), (ref w) => w.WriteStartArray()];
        foreach (Write enter in ways)
        {
            JsonModelException error = Assert.Throws<JsonModelException>(() =>
            {
                Utf8BufferWriter writer = Utf8BufferWriter.Rent(maxDepth);
                try
                {
                    for (int i = 0; i < levels; i++) enter(ref writer);
                    Assert.Equal(levels, writer.Depth);
                    enter(ref writer);
                }
                finally
                {
                    writer.Dispose();
                }
            });
            Assert.Equal(JsonModelErrorKind.DepthExceeded, error.Kind);
            Assert.Contains($"{levels} levels", error.Message, StringComparison.Ordinal);
            Assert.Contains("cycle", error.Message, StringComparison.Ordinal);
        }
    }

    /// <summary>A model's limit replaces the default; a limit that was set can only be lowered.</summary>
    [Theory]
    [InlineData(0, 0, 200, 200, 64)]
    [InlineData(0, 3, 200, 203, 64)]
    [InlineData(0, 3, 2, 5, 64)]
    [InlineData(64, 3, 200, 64, 64)]
    [InlineData(64, 3, 2, 5, 64)]
    [InlineData(200, 3, int.MaxValue, 200, 200)]
    [InlineData(0, 3, int.MaxValue, int.MaxValue, 64)]
    public void A_value_may_have_a_limit_of_its_own(int maxDepth, int depth, int levels, int within, int after)
    {
        Utf8BufferWriter writer = Utf8BufferWriter.Rent(maxDepth, depth: depth);
        Utf8SpanReader reader = new("{}"u8, maxDepth, depth);
        (int written, int read) = (writer.LimitDepth(levels), reader.LimitDepth(levels));
        Assert.Equal((within, within), (writer.MaxDepth, reader.MaxDepth));

        // A value inside cannot raise it.
        (int inWritten, int inRead) = (writer.LimitDepth(500), reader.LimitDepth(500));
        Assert.Equal((Math.Min(within, depth + 500), Math.Min(within, depth + 500)), (writer.MaxDepth, reader.MaxDepth));
        writer.RestoreDepthLimit(inWritten);
        reader.RestoreDepthLimit(inRead);
        Assert.Equal((within, within), (writer.MaxDepth, reader.MaxDepth));

        writer.RestoreDepthLimit(written);
        reader.RestoreDepthLimit(read);
        Assert.Equal((after, after), (writer.MaxDepth, reader.MaxDepth));
        writer.Dispose();
    }

    [Fact]
    public void Reports_what_cannot_be_written()
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => Utf8BufferWriter.ThrowNotWritable("No name for 7."));
        Assert.Equal(JsonModelErrorKind.NotWritable, error.Kind);
        Assert.Equal("No name for 7.", error.Message);
    }
}
