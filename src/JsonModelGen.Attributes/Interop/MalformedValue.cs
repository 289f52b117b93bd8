using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// Creates the error for a value that a <see cref="Utf8JsonReader"/> found malformed. A reader does not reveal the text that
/// follows, so the position is the end of the last valid token, relative to the value; System.Text.Json's own error, with the
/// position in the whole text, is the inner exception.
/// </summary>
internal static class MalformedValue
{
    /// <summary>Creates the error.</summary>
    /// <param name="reader">The reader as it was before the value.</param>
    /// <param name="exception">What it threw.</param>
    public static JsonModelException Describe(Utf8JsonReader reader, JsonException exception)
    {
        byte[] passed = [];
        var kind = JsonModelErrorKind.InvalidJson;
        try
        {
            ReaderValue.MoveToFirstToken(ref reader);
            var slice = new ReaderSlice(reader);
            Utf8JsonReader last = reader;
            while (TryMove(ref reader))
                last = reader;

            passed = new byte[slice.Length(last)];
            slice.CopyTo(last, passed);
            LaxSyntax.Blank(passed, comments: true, trailingCommas: true); // the reader has accepted what there is
            if (last.CurrentDepth + (last.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? 1 : 0)
                >= last.CurrentState.Options.MaxDepth)
            {
                kind = JsonModelErrorKind.DepthExceeded;
            }
        }
        catch (JsonException)
        {
            // the first token is already malformed
        }

        // what follows is unknown, but not part of the last token: a space and any other byte represent it
        string path = ErrorLocator.FindPath([.. passed, .. " ?"u8], passed.Length + 1, "$", out _);
        return ErrorPlacement.Create(kind, WithoutPlace(exception.Message), default(InputOrigin).After(passed), path, exception);
    }

    private static bool TryMove(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string WithoutPlace(string message)
    {
        int place = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
