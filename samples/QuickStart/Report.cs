namespace QuickStart;

/// <summary>Prints what is in the orders.</summary>
internal static class Report
{
    public static void Print(OrderPage page)
    {
        List<Order> sold = [.. page.Orders.Where(order => order.Status != OrderStatus.Cancelled)];
        Console.WriteLine($"{page.Total} orders until {page.GeneratedAt:yyyy-MM-dd HH:mm} UTC, {sold.Sum(order => order.Amount()):N2} EUR");
        Console.WriteLine();
        PrintStatus(page.Orders);
        Console.WriteLine();
        PrintBestCustomers(sold);
        Console.WriteLine();
    }

    private static void PrintStatus(List<Order> orders)
    {
        foreach (IGrouping<OrderStatus, Order> group in orders.GroupBy(order => order.Status).OrderBy(group => group.Key))
            Console.WriteLine($"  {group.Key,-10}{group.Count(),5}  {new string('#', group.Count() / 4)}");
    }

    private static void PrintBestCustomers(List<Order> sold)
    {
        var best = sold
            .GroupBy(order => order.Customer)
            .OrderByDescending(group => group.Sum(order => order.Amount()))
            .Take(5);
        foreach (IGrouping<Customer, Order> group in best)
            Console.WriteLine($"  {group.Key.Name,-22}{group.First().ShippingAddress.City,-14}{group.Sum(order => order.Amount()),10:N2} EUR");
    }
}
