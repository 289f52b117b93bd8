namespace JsonModelGen.Benchmarks;

/// <summary>A document without the white space between its tokens, otherwise unchanged.</summary>
internal static class MinifiedJson
{
    public static byte[] Of(ReadOnlySpan<byte> utf8Json)
    {
        byte[] minified = new byte[utf8Json.Length];
        int length = 0;
        bool inString = false;
        for (int index = 0; index < utf8Json.Length; index++)
        {
            byte value = utf8Json[index];
            if (!inString && (value is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                continue;
            minified[length++] = value;
            if (inString && value == '\\')
                minified[length++] = utf8Json[++index];
            else if (value == '"')
                inString = !inString;
        }

        return minified[..length];
    }
}
