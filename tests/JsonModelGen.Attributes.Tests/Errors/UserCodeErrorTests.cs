using System.Text.Json;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Errors;

public class UserCodeErrorTests
{
    [Fact]
    public async Task Exceptions_of_constructors_are_wrapped_with_the_position_of_the_object()
    {
        byte[] json = ErrorPlaceTests.Json("{''members'':[\n {''name'':''a'',''age'':-1,''tags'':[]} ]}");
        foreach ((string name, JsonModelException error) in await EntryPoints.ErrorsOf<Team>(json))
            AssertAge(name, error);
        foreach ((string name, JsonModelException error) in EntryPoints.ReaderErrorsOf<Team>(json))
            AssertAge(name, error);
    }

    [Fact]
    public void An_exception_of_a_scalar_codec_is_reported_at_its_value()
    {
        JsonModelException error = Fail("{\"a\":[1, 2 ,3]}", new FormatException("two"));
        Assert.Equal((JsonModelErrorKind.UserCode, "$.a[1]", 9L), (error.Kind, error.Path, error.BytePositionInLine));
        Assert.Contains("FormatException: two", error.Message, StringComparison.Ordinal);
        Assert.IsType<FormatException>(error.InnerException);
    }

    [Fact]
    public void An_error_of_ours_without_a_position_gets_one_and_keeps_the_rest()
    {
        var inner = new InvalidOperationException();
        JsonModelException error = Fail(
            "{\"a\":[1,2]}",
            new JsonModelException(JsonModelErrorKind.InvalidValue, "No twos.", innerException: inner) { Model = "M", Key = "k" });
        Assert.Equal((JsonModelErrorKind.InvalidValue, "$.a[1]", "M", "k"), (error.Kind, error.Path, error.Model, error.Key));
        Assert.StartsWith("No twos. Path: $.a[1] |", error.Message, StringComparison.Ordinal);
        Assert.Same(inner, error.InnerException);
    }

    [Fact]
    public void An_error_about_other_text_becomes_the_inner_exception()
    {
        JsonModelException other = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>("{\"id\":[]}"));
        JsonModelException error = Fail("{\"a\":[1,2]}", other);
        Assert.Equal((JsonModelErrorKind.UserCode, "$.a[1]"), (error.Kind, error.Path));
        Assert.Same(other, error.InnerException);
    }

    [Fact]
    public void The_stack_trace_is_kept()
    {
        JsonModelException error = Fail("{\"a\":[1,2]}", new FormatException());
        Assert.Contains(nameof(TwoRefuser), error.StackTrace, StringComparison.Ordinal);
        error = Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>("{\"id\":[]}"));
        Assert.Contains(nameof(Utf8SpanReader), error.StackTrace, StringComparison.Ordinal);
        Assert.Contains(nameof(JsonModel.FromJson), error.StackTrace, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(OperationCanceledException))]
    [InlineData(typeof(TaskCanceledException))]
    [InlineData(typeof(OutOfMemoryException))]
    public void Exceptions_that_are_not_about_the_text_are_not_wrapped(Type type)
    {
        TwoRefuser.Error = (Exception)Activator.CreateInstance(type)!;
        Assert.Throws(type, () => JsonModel.FromJsonDictionary<List<int>, ListCodec<int, TwoRefuser>>("{\"a\":[1,2]}"));
        Assert.Throws(type, () => JsonModel.TryFromJson<int, TwoRefuser>("2", out _, out _));
        Assert.Throws(type, () =>
        {
            var reader = new Utf8JsonReader("2"u8);
            JsonModel.FromJson<int, TwoRefuser>(ref reader);
        });
    }

    private static JsonModelException Fail(string json, Exception error)
    {
        TwoRefuser.Error = error;
        return Assert.Throws<JsonModelException>(() => JsonModel.FromJsonDictionary<List<int>, ListCodec<int, TwoRefuser>>(json));
    }

    private static void AssertAge(string name, JsonModelException error)
    {
        Assert.Equal(
            (name, JsonModelErrorKind.UserCode, "$.members[0]", 1L, 1L),
            (name, error.Kind, error.Path, error.LineNumber, error.BytePositionInLine));
        Assert.Equal("age", Assert.IsType<ArgumentOutOfRangeException>(error.InnerException).ParamName);
    }

    private readonly struct TwoRefuser : IJsonCodec<int>
    {
        [ThreadStatic]
        public static Exception? Error;

        public static int Read(ref Utf8SpanReader reader) => reader.ReadInt32() is var value and not 2 ? value : throw Error!;

        public static void Write(ref Utf8BufferWriter writer, int value) => throw Error!;
    }
}
