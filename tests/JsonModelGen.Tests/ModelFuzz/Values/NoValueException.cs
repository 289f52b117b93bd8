namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>No value of a type can be created, for the given reason.</summary>
internal sealed class NoValueException : Exception
{
    public NoValueException()
    {
    }

    public NoValueException(string message)
        : base(message)
    {
    }

    public NoValueException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
