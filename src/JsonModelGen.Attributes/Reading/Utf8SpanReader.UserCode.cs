namespace JsonModelGen;

// The key that user code (a setter, a constructor, a factory) is running for, which its exceptions do not contain.
public ref partial struct Utf8SpanReader
{
    /// <summary>The key that an exception of user code is about: that of the member whose setter is running, or of the argument that a constructor refuses; else null.</summary>
    internal readonly string? KeyOf(Exception exception) =>
        _keyBeingSet ?? (exception is ArgumentException { ParamName: { } parameter } ? _keyOfParameter?.Invoke(parameter) : null);

    /// <summary>Records that a setter with user code is about to run: what it throws is an error of this key.</summary>
    /// <param name="key">The key of the member that is set.</param>
    public void BeginSetting(string key) => _keyBeingSet = key;

    /// <summary>Records that the setter has returned.</summary>
    public void EndSetting() => _keyBeingSet = null;

    /// <summary>Records that a constructor or factory is about to run, which may refuse an argument.</summary>
    /// <param name="keyOfParameter">Returns the key of a parameter, or null.</param>
    public void BeginConstructing(Func<string, string?> keyOfParameter) => _keyOfParameter = keyOfParameter;

    /// <summary>Records that the constructor or factory has returned.</summary>
    public void EndConstructing() => _keyOfParameter = null;
}
